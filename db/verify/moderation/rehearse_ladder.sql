-- Verify guildkeeper:moderation/rehearse_ladder on pg

begin;

select 'moderation.rehearsal'::regtype;
select 'moderation.rehearse_ladder(bigint, moderation.rung_row[], timestamptz, text)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'moderation.rehearse_ladder(bigint, moderation.rung_row[], timestamptz, text)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'moderation.rehearse_ladder(bigint, moderation.rung_row[], timestamptz, text)', 'execute')::integer;

rollback;
