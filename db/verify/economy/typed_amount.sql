-- Verify guildkeeper:economy/typed_amount on pg

begin;

select 'economy.typed_amount'::regproc;

rollback;
