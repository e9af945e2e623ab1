-- Revert guildkeeper:desk/_option_kind from pg

begin;
set local role guildkeeper_owner;

drop function desk._option_kind;

commit;
