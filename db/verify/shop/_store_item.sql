-- Verify guildkeeper:shop/_store_item on pg

begin;

select 'shop._store_item'::regproc;

rollback;
