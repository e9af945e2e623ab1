-- Verify guildkeeper:economy/_lend_role on pg

begin;

select 'economy._lend_role(bigint, bigint, app.role, bigint[], interval, text, timestamptz)'::regprocedure;

rollback;
