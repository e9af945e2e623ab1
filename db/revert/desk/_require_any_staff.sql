-- Revert guildkeeper:desk/_require_any_staff from pg

begin;
set local role guildkeeper_owner;

drop function desk._require_any_staff;

commit;
