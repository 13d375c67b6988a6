import BelayTool

BelayCommand.run()
