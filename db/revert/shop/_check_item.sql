-- Revert guildkeeper:shop/_check_item from pg

begin;
set local role guildkeeper_owner;

drop function shop._check_item;

commit;
