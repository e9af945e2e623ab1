-- Revert guildkeeper:automod/_without_marks from pg

begin;
set local role guildkeeper_owner;

drop function automod._without_marks;

commit;
