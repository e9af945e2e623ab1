-- Revert guildkeeper:shop/_require_holding from pg

begin;
set local role guildkeeper_owner;

drop function shop._require_holding;

commit;
