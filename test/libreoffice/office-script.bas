' What the tests ask of LibreOffice, done inside LibreOffice itself: opens workbooks, edits them as people do, and
' writes down what it computed, measured or printed. Reads a list of orders, one per line, words between tabs.
' Numbers of sheets, rows and columns count from 0, lengths are hundredths of a millimetre.
Option Explicit

Private book As Object
Private lines As Object

Sub Run(ordersUrl As String, reportUrl As String)
  Dim files As Object, orders As Object, words, order As String
  files = createUnoService("com.sun.star.ucb.SimpleFileAccess")
  orders = createUnoService("com.sun.star.io.TextInputStream")
  orders.setInputStream(files.openFileRead(ordersUrl))
  orders.setEncoding("UTF-8")
  lines = createUnoService("com.sun.star.io.TextOutputStream")
  lines.setOutputStream(files.openFileWrite(reportUrl))
  lines.setEncoding("UTF-8")
  On Error Goto Failed
  Do While Not orders.isEOF()
    order = orders.readLine()
    If order <> "" Then
      words = Split(order, Chr(9))
      CarryOut(words)
    End If
  Loop
  Say("done")
  Goto Leave
Failed:
  Say("failed" & Chr(9) & order & Chr(9) & Error$)
Leave:
  lines.closeOutput()
  StarDesktop.terminate()
End Sub

Sub CarryOut(words)
  Select Case words(0)
    Case "open"
      book = StarDesktop.loadComponentFromURL(words(1), "_blank", 0, Array(Named("Hidden", True)))
      If IsNull(book) Then Error 53
    Case "close"
      book.close(True)
    Case "insertRows"
      SheetAt(words(1)).Rows.insertByIndex(CLng(words(2)), CLng(words(3)))
    Case "deleteRows"
      SheetAt(words(1)).Rows.removeByIndex(CLng(words(2)), CLng(words(3)))
    Case "insertColumns"
      SheetAt(words(1)).Columns.insertByIndex(CLng(words(2)), CLng(words(3)))
    Case "deleteColumns"
      SheetAt(words(1)).Columns.removeByIndex(CLng(words(2)), CLng(words(3)))
    Case "moveRow"
      MoveRow(SheetAt(words(1)), CLng(words(2)), CLng(words(3)), CLng(words(4)))
    Case "sortRows"
      SortRows(SheetAt(words(1)), CLng(words(2)), CLng(words(3)), CLng(words(4)), CLng(words(5)), words(6) = "ascending")
    Case "tick"
      SheetAt(words(1)).getCellByPosition(CLng(words(3)), CLng(words(2))).Formula = "TRUE"
    Case "type"
      SheetAt(words(1)).getCellByPosition(CLng(words(3)), CLng(words(2))).String = words(4)
    Case "typeLines"
      SheetAt(words(1)).getCellByPosition(CLng(words(3)), CLng(words(2))).String = Join(Split(words(4), "|"), Chr(10))
    Case "rename"
      SheetAt(words(1)).Name = words(2)
    Case "copySheet"
      book.Sheets.copyByName(SheetAt(words(1)).Name, words(2), CLng(words(3)))
    Case "save"
      book.calculateAll()
      book.storeToURL(words(1), Array(Named("FilterName", "Calc MS Excel 2007 XML")))
    Case "values"
      WriteValues(words(1))
    Case "fit"
      SheetAt(words(1)).getCellRangeByPosition(0, CLng(words(2)), 0, CLng(words(2)) + CLng(words(3)) - 1).Rows.OptimalHeight = True
    Case "heights"
      SayHeights(words(1))
    Case "print"
      book.storeToURL(words(1), Array(Named("FilterName", "calc_pdf_Export")))
    Case Else
      Error 5
  End Select
End Sub

' As cut and paste of a whole row into a new one does.
Sub MoveRow(sheet As Object, from As Long, target As Long, lastColumn As Long)
  Dim source As Long, place As New com.sun.star.table.CellAddress
  sheet.Rows.insertByIndex(target, 1)
  source = from
  If target <= from Then source = from + 1
  place.Sheet = sheet.RangeAddress.Sheet
  place.Row = target
  place.Column = 0
  sheet.moveRange(place, sheet.getCellRangeByPosition(0, source, lastColumn, source).RangeAddress)
  sheet.Rows.removeByIndex(source, 1)
End Sub

Sub SortRows(sheet As Object, first As Long, last As Long, lastColumn As Long, byColumn As Long, ascending As Boolean)
  Dim field(0) As New com.sun.star.table.TableSortField
  field(0).Field = byColumn
  field(0).IsAscending = ascending
  sheet.getCellRangeByPosition(0, first, lastColumn, last).sort(Array( _
    Named("SortFields", field()), Named("ContainsHeader", False), Named("BindFormatsToContent", True)))
End Sub

' One file per sheet, named by the sheet. Every number with all its digits, text in quotation marks.
Sub WriteValues(url As String)
  book.calculateAll()
  book.storeToURL(url, Array(Named("FilterName", "Text - txt - csv (StarCalc)"), _
    Named("FilterOptions", "44,34,76,1,,0,true,true,false,false,false,-1")))
End Sub

' Of each visible row, after the name it is asked by: its height in the file and the height that its contents need here.
Sub SayHeights(name As String)
  Dim number As Long, row As Long, last As Long, cursor As Object, sheet As Object, planned, rows As Object
  For number = 0 To book.Sheets.Count - 1
    sheet = book.Sheets(number)
    cursor = sheet.createCursor()
    cursor.gotoEndOfUsedArea(False)
    last = cursor.RangeAddress.EndRow
    rows = sheet.Rows
    ReDim planned(last)
    For row = 0 To last
      planned(row) = -1
      If rows(row).IsVisible Then planned(row) = rows(row).Height
    Next row
    sheet.getCellRangeByPosition(0, 0, 0, last).Rows.OptimalHeight = True
    For row = 0 To last
      If planned(row) >= 0 Then
        Say(name & Chr(9) & number & Chr(9) & row & Chr(9) & planned(row) & Chr(9) & rows(row).Height)
      End If
    Next row
  Next number
End Sub

Function SheetAt(number) As Object
  SheetAt = book.Sheets(CLng(number))
End Function

Function Named(name As String, value) As Object
  Dim property As New com.sun.star.beans.PropertyValue
  property.Name = name
  property.Value = value
  Named = property
End Function

Sub Say(text As String)
  lines.writeString(text & Chr(10))
End Sub
