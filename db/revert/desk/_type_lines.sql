-- Revert guildkeeper:desk/_type_lines from pg

begin;
set local role guildkeeper_owner;

drop function desk._type_lines;

commit;
