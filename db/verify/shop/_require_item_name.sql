-- Verify guildkeeper:shop/_require_item_name on pg

begin;

select 'shop._require_item_name'::regproc;

rollback;
