-- Verify guildkeeper:automod/_punycode_digits on pg

begin;

select 'automod._punycode_digits'::regproc;

rollback;
