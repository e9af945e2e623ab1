-- Revert guildkeeper:tickets/passage from pg

begin;
set local role guildkeeper_owner;

drop view tickets.passage;
drop type tickets.passage_kind;

commit;
