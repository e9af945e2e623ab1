-- Verify guildkeeper:shop/_lend_role on pg

begin;

select 'shop._lend_role(bigint, bigint, app.role, bigint[], interval, text, timestamptz)'::regprocedure;

rollback;
