-- Verify guildkeeper:shop/_item_duration on pg

begin;

select 'shop._item_duration'::regproc;

rollback;
