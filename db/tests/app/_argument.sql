-- Specification of app._argument: what stands in a refusal, by its kind.

begin;
select plan(12);

select is(app._argument('text', '1234 *'), '1234 *', 'a text is as it is');
select is(app._argument('number', '1234'), '1,234', 'a number has separators');
select is(app._argument('money', '1234 my coins'), '1,234 my coins', 'so has an amount of money');
select is(app._argument('duration', '90 minutes'), '1 hour 30 minutes', 'an interval is in words');
select is(app._argument('moment', '2026-01-02T03:04:05+01'), '2026-01-02 02:04 UTC', 'a moment is one of UTC');
select is(app._argument('member', '7'), '<@7>', 'an id is a mention');
select is(app._argument('role', '7') || app._argument('channel', '7'), '<@&7><#7>', 'of its kind');
select is(app._argument('word', 'net_worth'), 'net worth', 'a key is its own word');
select is(app._argument('words', 'net_worth,bank'), 'net worth, bank', 'so are several');
select is(app._argument('permission', 'moderate_members'), 'Timeout Members', 'a permission is called as Discord does');
select is(app._argument('permissions', 'manage_guild,kick_members'), 'Manage Server, Kick Members', 'so are several');
select is(app._argument('duration', null), null, 'what is unknown stays unknown');

select * from finish();
rollback;
