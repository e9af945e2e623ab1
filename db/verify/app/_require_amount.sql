-- Verify guildkeeper:app/_require_amount on pg

begin;

select 'app._require_amount'::regproc;

rollback;
