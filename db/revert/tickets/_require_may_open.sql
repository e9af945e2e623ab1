-- Revert guildkeeper:tickets/_require_may_open from pg

begin;
set local role guildkeeper_owner;

drop function tickets._require_may_open;

commit;
