-- Revert guildkeeper:desk/_kind from pg

begin;
set local role guildkeeper_owner;

drop function desk._kind;
drop type desk.kind;

commit;
