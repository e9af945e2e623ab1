-- Verify guildkeeper:pictures/set_accent on pg

begin;

select 'pictures.set_accent'::regproc;

rollback;
