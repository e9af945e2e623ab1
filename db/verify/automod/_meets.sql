-- Verify guildkeeper:automod/_meets on pg

begin;

select 'automod._leads_out(text, text[])'::regprocedure;
select 'automod._invites(text, text[])'::regprocedure;
select 'automod._meets(automod.rule, automod.seen)'::regprocedure;
select 'automod._says(text, text[])'::regprocedure;

rollback;
