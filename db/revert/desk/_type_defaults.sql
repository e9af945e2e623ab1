-- Revert guildkeeper:desk/_type_defaults from pg

begin;
set local role guildkeeper_owner;

drop function desk._type_defaults;

commit;
