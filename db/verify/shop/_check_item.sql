-- Verify guildkeeper:shop/_check_item on pg

begin;

select 'shop._check_item'::regproc;

rollback;
