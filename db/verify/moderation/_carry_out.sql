-- Verify guildkeeper:moderation/_carry_out on pg

begin;

select 'moderation._carry_out'::regproc;

rollback;
