-- Verify guildkeeper:moderation/_carry_out on pg

begin;

select 'moderation._carry_out(moderation.case, interval, boolean)'::regprocedure;

rollback;
