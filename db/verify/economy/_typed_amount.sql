-- Verify guildkeeper:economy/_typed_amount on pg

begin;

select 'economy._typed_amount'::regproc;

rollback;
