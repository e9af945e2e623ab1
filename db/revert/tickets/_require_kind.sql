-- Revert guildkeeper:tickets/_require_kind from pg

begin;
set local role guildkeeper_owner;

drop function tickets._require_kind;

commit;
