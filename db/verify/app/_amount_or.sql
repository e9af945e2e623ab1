-- Verify guildkeeper:app/_amount_or on pg

begin;

select 'app._amount_or'::regproc;

rollback;
