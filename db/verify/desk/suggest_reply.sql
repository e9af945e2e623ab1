-- Verify guildkeeper:desk/suggest_reply on pg

begin;

select 'desk.suggest_reply'::regproc;

rollback;
