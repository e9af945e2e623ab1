-- Deploy guildkeeper:desk/_read_hours to pg

begin;
set local role guildkeeper_owner;

create function desk._read_hours(typed text)
returns table (opens time, closes time)
language plpgsql immutable
as $$
declare
  -- The form in Discord gives back what is set, and a field of it holds 100 characters: 7 ranges of 11 with what is between them.
  c_most constant integer := 7;
  c_time constant text := '(\d{1,2})(?:(?:[:.]|\s*h\s*)([0-5]\d)|\s*h)?\s*([ap]\.?m\.?|uhr)?';
  c_range constant text := format('^%1$s\s*(?:-|–|—|to|bis|à|a)\s*%1$s$', c_time);
  v_ranges constant text[] := array_remove(
    regexp_split_to_array(btrim(translate(coalesce(typed, ''), E'\u00a0\u2009\u202f', '   ')), '\s*[,;]\s*'), ''
  );
  v_range text;
  v_part text[];
  v_opens integer;
  v_closes integer;
begin
  if cardinality(v_ranges) > c_most then
    perform app._refuse('too_many_of_tickets', 'ranges_a_day', c_most::text);
  end if;
  foreach v_range in array v_ranges loop
    v_part := regexp_match(v_range, c_range, 'i');
    v_opens := desk._minute(v_part[1], v_part[2], v_part[3]);
    v_closes := desk._minute(v_part[4], v_part[5], v_part[6]);
    -- Of 1-5pm nobody can say when it begins.
    if (
      v_opens < 24 * 60 and v_closes <= 24 * 60 and coalesce(v_part[3] ~* '^[ap]', false) = coalesce(v_part[6] ~* '^[ap]', false)
    ) is not true then
      perform app._refuse('invalid_hours', left(v_range, 100));
    end if;
    opens := make_time(v_opens / 60, v_opens % 60, 0);
    closes := make_time(v_closes / 60 % 24, v_closes % 60, 0);
    return next;
  end loop;
end;
$$;

comment on function desk._read_hours is
'The ranges of a day that somebody typed, such as 9:00-12:30, 14-18, 22-4, 9am-5pm, 9h00 à 12h00 or 9 bis 12 Uhr. Refuses what is
none (U0THO), and more than 7 (U0TMX).';

commit;
