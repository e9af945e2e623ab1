-- Verify guildkeeper:shop/_item_row on pg

begin;

select 'shop._item_row'::regproc;

rollback;
