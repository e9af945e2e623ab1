-- Revert guildkeeper:desk/_require_not_barred from pg

begin;
set local role guildkeeper_owner;

drop function desk._require_not_barred;

commit;
