//! The words that stand on a screen beside its view: names of places, buttons and fields.

use lattea_core::content::text::Argument;

use crate::{app::LatteaApp, error::LatteaError};

/// A message that a shell asks for.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Message {
    /// Its id in content/words, such as `screen-today`.
    pub id: String,
    /// What goes into it.
    pub arguments: Vec<MessageArgument>,
}

/// What goes into a message.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct MessageArgument {
    /// The name that the message gives it.
    pub name: String,
    /// What goes there.
    pub value: MessageValue,
}

/// A value in a message: a number chooses between one and many.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Enum)]
pub enum MessageValue {
    /// A number.
    Number(i64),
    /// A text that is said as it stands.
    Text(String),
}

#[uniffi::export]
impl LatteaApp {
    /// Whether the person's language is read from the right, and the screens with it.
    pub fn reads_from_the_right(&self) -> Result<bool, LatteaError> {
        self.look(|app| Ok(app.voice().is_rightward()))
    }

    /// The messages in the person's language and form, in the order they were asked for. An id that no language has comes
    /// back in ⟨⟩.
    pub fn messages(&self, asked: Vec<Message>) -> Result<Vec<String>, LatteaError> {
        self.look(|app| {
            let voice = app.voice();
            let said = asked.iter().map(|message| {
                let arguments = message.arguments.iter().map(|given| {
                    let value = match &given.value {
                        MessageValue::Number(number) => Argument::from(*number),
                        MessageValue::Text(text) => Argument::from(text.as_str()),
                    };
                    (given.name.as_str(), value)
                });
                voice.say_with(&message.id, &arguments.collect::<Vec<_>>())
            });
            Ok(said.collect())
        })
    }
}
