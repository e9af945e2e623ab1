-- Verify guildkeeper:automod/_punycode on pg

begin;

select 'automod._punycode'::regproc;

rollback;
