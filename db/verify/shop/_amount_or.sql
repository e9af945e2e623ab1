-- Verify guildkeeper:shop/_amount_or on pg

begin;

select 'shop._amount_or'::regproc;

rollback;
