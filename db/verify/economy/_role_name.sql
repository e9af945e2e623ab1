-- Verify guildkeeper:economy/_role_name on pg

begin;

select 'economy._role_name(bigint, bigint)'::regprocedure;

rollback;
