-- Verify guildkeeper:app/_read_amount on pg

begin;

select 'app._read_amount'::regproc;

rollback;
