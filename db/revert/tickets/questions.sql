-- Revert guildkeeper:tickets/questions from pg

begin;
set local role guildkeeper_owner;

drop function tickets.questions;

commit;
