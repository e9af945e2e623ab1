-- Revert guildkeeper:desk/_kind_with from pg

begin;
set local role guildkeeper_owner;

drop function desk._kind_with;

commit;
