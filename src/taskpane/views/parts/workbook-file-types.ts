/** What a person is offered when asked for a workbook: by its name, and by its type where names have no ending. */
export const workbookFileTypes = '.xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
