-- Revert guildkeeper:desk/questions from pg

begin;
set local role guildkeeper_owner;

drop function desk.questions;

commit;
