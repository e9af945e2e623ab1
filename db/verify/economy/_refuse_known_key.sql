-- Verify guildkeeper:economy/_refuse_known_key on pg

begin;

select 'economy._refuse_known_key'::regproc;

rollback;
