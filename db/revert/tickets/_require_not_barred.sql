-- Revert guildkeeper:tickets/_require_not_barred from pg

begin;
set local role guildkeeper_owner;

drop function tickets._require_not_barred;

commit;
