-- Revert guildkeeper:desk/_type_line from pg

begin;
set local role guildkeeper_owner;

drop function desk._type_line;
drop type desk.type_line;

commit;
