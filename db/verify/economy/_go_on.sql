-- Verify guildkeeper:economy/_go_on on pg

begin;

select 'economy._go_on(economy.game, timestamptz)'::regprocedure;

rollback;
