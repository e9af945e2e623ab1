-- Verify guildkeeper:shop/_role_name on pg

begin;

select 'shop._role_name(bigint, bigint)'::regprocedure;

rollback;
