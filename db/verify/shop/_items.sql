-- Verify guildkeeper:shop/_items on pg

begin;

select 'shop._items'::regproc;

rollback;
