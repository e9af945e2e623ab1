-- Verify guildkeeper:economy/_give_role on pg

begin;

select 'economy._give_role(bigint, bigint, app.role, bigint[], text)'::regprocedure;

rollback;
