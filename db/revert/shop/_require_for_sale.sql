-- Revert guildkeeper:shop/_require_for_sale from pg

begin;
set local role guildkeeper_owner;

drop function shop._require_for_sale;

commit;
