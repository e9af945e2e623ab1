-- Verify guildkeeper:economy/_refuse_rewriting on pg

begin;

select 'economy._refuse_rewriting'::regproc;

rollback;
