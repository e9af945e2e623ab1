-- Verify guildkeeper:moderation/_meets on pg

begin;

select 'moderation._leads_out(text, text[])'::regprocedure;
select 'moderation._invites(text, text[])'::regprocedure;
select 'moderation._meets(moderation.rule, moderation.seen)'::regprocedure;
select 'moderation._says(text, text[])'::regprocedure;

rollback;
