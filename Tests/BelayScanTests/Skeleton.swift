// Its files come with the scanner of trees and commits.
