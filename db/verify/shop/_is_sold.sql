-- Verify guildkeeper:shop/_is_sold on pg

begin;

select 'shop._is_sold'::regproc;

rollback;
